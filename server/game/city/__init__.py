"""The ideal city: what stands on the board, who brings what, whose need is met."""
