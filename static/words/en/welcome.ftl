# The welcome: the contract of the session, and a first tap that cannot break anything.
welcome-tap = Put a brick down to try.
welcome-tap-more = { $left ->
    [one] One more try at this place.
   *[other] A try for each: { $left } more at this place.
}
welcome-tapped = It is down. Read what we agree on.
welcome-tap-go = Put my brick down
welcome-try = A first try
welcome-try-more = Nothing here can break. You can undo it, at the bottom left.
welcome-see-screen = Look at the big screen: your brick is there.
welcome-undo = my brick
welcome-help = Lost? Tap “Help”, at the bottom right: somebody comes.
welcome-contract = What is kept, and who sees what
welcome-kept = The minutes, and what you share.
welcome-kept-until = Kept until { $day }, then all is erased.
welcome-seen = Before you write, you are always told who will read it.
welcome-hidden = What is hidden stays on the server until it is shown.
welcome-anonymous = Where it says “without your name”, nobody finds it out, not even the facilitator.
welcome-agreements = Our rules for today
welcome-named = And my name?
welcome-named-more = The minutes may be passed on. You can change your mind until the end, and even after.
welcome-named-legend = In the minutes, write
welcome-named-name = My first name
welcome-named-character = My character
welcome-named-nobody = No name at all
welcome-named-done = Noted.
welcome-wall = { $count ->
    [0] The bricks will come here.
    [one] 1 brick is down
   *[other] { $count } bricks are down
}
welcome-wall-of = { $count } of { $of }
welcome-missing = Not tried yet
welcome-missing-none = Everybody has tried.
welcome-missing-more = Go and see them: often it is the device.
welcome-paper-more = What we add
# The minutes.
minutes-welcome = Our rules
minutes-welcome-rule = { $rule }

# What an author reads in the studio.
welcome-set = Welcome
    .about = What is kept, who sees what, a first tap.
welcome-set-word = Your word of welcome
welcome-set-rules = What you ask of the group
welcome-set-rules-one = Rule { $n }
