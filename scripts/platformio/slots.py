"""How many places for an update a partition table in CSV has."""


def count_slots(table):
    """Rows of type app and subtype ota_0, ota_1, … in the text of a table (ESP-IDF, "Partition Tables")."""
    rows = [line.split("#")[0].split(",") for line in table.splitlines()]
    fields = [[field.strip().lower() for field in row] for row in rows if len(row) >= 3]
    return sum(1 for _, kind, subtype, *_ in fields if kind in ("app", "0", "0x00") and subtype.startswith("ota_"))


def problem_of(name, table):
    """Why the table is of no use for updates, or None."""
    slots = count_slots(table)
    if slots >= 2:
        return None
    return (
        f"{name} has {slots} slots for an application: a device needs two to update itself. "
        "Use min_spiffs.csv or another table with app0 and app1 for board_build.partitions."
    )
