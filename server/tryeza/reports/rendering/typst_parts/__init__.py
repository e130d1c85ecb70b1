"""The typst templates of the PDF, and which characters its fonts can show."""
