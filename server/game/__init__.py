"""The pure core: documents, patches, commands, seats, steps, turns, undo. No time, no chance, no input or output."""
