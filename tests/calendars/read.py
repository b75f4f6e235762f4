"""Reads the calendar files that our tests wrote with a parser that is not ours (PyPI icalendar).

    LOTSE_WRITE_CALENDARS=/tmp/calendars cargo test calendars_for_other_readers
    python3 tests/calendars/read.py /tmp/calendars

Says what it read; ends with an error when a file is missing, has faults, or says something else than it should.
"""

import pathlib
import sys

import icalendar

# What each file has to say: METHOD, STATUS, TRANSP.
EXPECTED = {
    "appointment.ics": ("PUBLISH", "CONFIRMED", "OPAQUE"),
    "video.ics": ("PUBLISH", "CONFIRMED", "OPAQUE"),
    "cancelled.ics": ("CANCEL", "CANCELLED", "TRANSPARENT"),
    "feed.ics": ("PUBLISH", "CONFIRMED", "OPAQUE"),
}


def read(path: pathlib.Path) -> tuple[str, str, str]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = calendar.walk("VEVENT")
    assert len(events) == 1, f"{path.name}: {len(events)} events"
    event = events[0]
    faults = [fault for component in calendar.walk() for fault in component.errors]
    assert not faults, f"{path.name}: {faults}"
    for name in ("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"):
        assert name in event, f"{path.name}: no {name}"
    start, end = event.decoded("DTSTART"), event.decoded("DTEND")
    assert start < end and start.utcoffset().total_seconds() == 0, f"{path.name}: {start} to {end}"
    print(f"{path.name}: {start.isoformat()} {event['SUMMARY']!r}")
    return str(calendar["METHOD"]), str(event["STATUS"]), str(event["TRANSP"])


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    for name, expected in EXPECTED.items():
        found = read(folder / name)
        assert found == expected, f"{name}: {found}, expected {expected}"


main()
