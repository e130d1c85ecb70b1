"""The report's formats: word, pdf, csv, xlsx, json each have a `render`, exact to the byte."""
