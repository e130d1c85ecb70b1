"""Puts the numbers that fields take from lists (`LISTNUM`) where Word prints them."""

from tryeza.documents.reading.word.counting import Printed
from tryeza.documents.reading.word.fields import ListNumber
from tryeza.documents.reading.word.runs import Content
from tryeza.documents.reading.word.settings import Setting
from tryeza.documents.reading.word.story import Story


def placed(content: Content, printed: Printed | None, own: Setting, story: Story) -> Printed | None:
    """The paragraph's number, which may be that of a field that opens it; others enter the text."""
    for place, asked in content.list_numbers:
        found = _next(asked, own, story)
        if found is None:
            story.file.left_out.add("computed_fields")
        elif printed is None and not any(piece.text.strip() for piece in content.pieces[:place]):
            printed = found
        else:
            content.pieces[place] = content.pieces[place]._replace(text=found.text)
    return printed


def _next(asked: ListNumber, own: Setting, story: Story) -> Printed | None:
    num_id = _list_of(asked, own, story)
    numbering = story.file.lists.get(num_id)
    if numbering is None:
        return None
    level = own.get("level", 0) if asked.level is None else asked.level
    if asked.start is not None:
        story.counting.start_at(numbering, level, asked.start)
    return story.counting.next(num_id, numbering, level, None)


def _list_of(asked: ListNumber, own: Setting, story: Story) -> str:
    """The list that was named, of several the one in use; without a name the paragraph's own."""
    if asked.list_name is None:
        return own.get("num_id", "")
    named = story.file.lists.named(asked.list_name)
    in_use = (
        num_id
        for num_id in named
        if (one := story.file.lists.get(num_id)) and story.counting.is_begun(one)
    )
    return next(in_use, named[0] if named else "")
