"""Who facilitates and writes: names, sessions, scenarios with every version; and the ports for these."""
