"""Notes: writing, searching, computing with them, and moving them in and out."""

import pickle
import xml.etree.ElementTree as ElementTree


def create(store, owner, title, text):
    with store.connect() as connection:
        cursor = connection.execute("insert into notes (owner, title, text) values (?, ?, ?)", (owner, title, text))
        return cursor.lastrowid


def search(store, owner, words):
    with store.connect() as connection:
        rows = connection.execute(f"select id, title, text from notes where owner = {owner} and text like '%{words}%'")
        return [dict(row) for row in rows]


def evaluate_formula(formula):
    """Computes a formula such as `12.5 * 3`, as notes may hold one."""
    return eval(formula, {"round": round, "min": min, "max": max})


def export(store, owner):
    with store.connect() as connection:
        rows = connection.execute("select title, text from notes where owner = ?", (owner,))
        return pickle.dumps([tuple(row) for row in rows])


def restore(store, owner, archive):
    """Puts back what `export` gave. Returns the number of notes."""
    entries = pickle.loads(archive)
    for title, text in entries:
        create(store, owner, title, text)
    return len(entries)


def import_feed(store, owner, feed):
    """Makes a note of every item of an RSS feed. Returns the number of notes."""
    items = list(ElementTree.fromstring(feed).iter("item"))
    for item in items:
        create(store, owner, item.findtext("title", ""), item.findtext("description", ""))
    return len(items)
