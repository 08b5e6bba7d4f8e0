# What the generated parts of the authors' guides say (scenarios/README, roles/README).
guide-head-kind = You write
guide-head-name = It is called
guide-head-about = What people do
guide-colon = {": "}
guide-needed = needed
guide-else = Left out: { $value }
guide-range = From { $least } to { $most }
guide-most = { $most } at most
guide-people = For { $least } to { $most } people.
guide-people-least = For { $least } people or more.
guide-takes = It needs no minutes: as it is, it lasts { $minutes } min.
