"""What authors write: scenarios and roles, as checked values."""
