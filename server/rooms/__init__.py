"""Live rooms: each has one keeper in this process; the tick appends what they decided, then publishes, then answers."""
