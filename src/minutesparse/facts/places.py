"""The finished tree as one flat list, each block with the item that holds it: what every fact is read from."""

from __future__ import annotations

from attrs import define

from minutesparse.facts.signs import signs_of
from minutesparse.model import AgendaItem, Block, children_of, pieces_of
from minutesparse.tree.nest import Tree


@define(eq=False, weakref_slot=False)  # as many as blocks: smaller than a tuple
class Place:
    """A block and where it stands: the items around it, outermost first, and the block it is a child of."""

    block: Block
    path: tuple[AgendaItem, ...] = ()
    parent: Block | None = None
    signs: frozenset[str] = frozenset()  # the kinds of fact that its words may tell

    @property
    def item(self) -> AgendaItem | None:
        """The innermost item around it."""
        return self.path[-1] if self.path else None


def places(tree: Tree) -> list[Place]:
    """Every block of the tree in document order (furniture left out, items given through their blocks)."""
    found: list[Place] = []
    todo = [Place(block, (), None, signs_of(block.text)) for block in tree.blocks + tree.closing]
    items: list[tuple[AgendaItem, tuple[AgendaItem, ...]]] = [(item, (item,)) for item in tree.items]
    while items:
        item, path = items.pop()
        items += [(child, (*path, child)) for child in item.items]
        todo += [Place(block, path, None, signs_of(block.text)) for block in item.blocks]
    while todo:
        place = todo.pop()
        found.append(place)
        todo += [Place(child, place.path, place.block, signs_of(child.text)) for child in children_of(place.block)]
    found.sort(key=lambda place: pieces_of(place.block)[0].start)
    return found
