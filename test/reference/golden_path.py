"""Where a golden file lies: its name is unique under test/, its folder follows the module that it belongs to."""

from pathlib import Path


def golden_path(name):
    """The golden file of that name; a new one is first put, empty, beside the test that reads it."""
    found = list(Path(__file__).resolve().parents[1].rglob(f"{name}.golden.json"))
    if len(found) != 1:
        raise SystemExit(f"{name}.golden.json: {len(found)} such files under test/, one is needed")
    return found[0]
