"""The author's craft: what is allowed in a scenario, and yet seldom works with people. One module for each concern."""
