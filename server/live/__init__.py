"""Socket.IO: what browsers say and hear. All messages are in `wire.py`."""
