# Tensions: a place between two good things, then the group's spread.
tensions-place = Place yourself between these two good things.
tensions-wait = Wait for the others, or change a place.
tensions-read = Look where we are, and how far apart.
tensions-too-few = Say your places aloud, if you like.
tensions-secret = { $people ->
    [one] Hidden, then shown without names, from four answers on.
   *[other] A place for each of you. Hidden, then shown without names, from four answers on.
}
tensions-good = Neither end is the right one: both count.
tensions-nth = Tension { $nth } of { $of }
tensions-between = “{ $left }” or “{ $right }”
tensions-slider = My place between “{ $left }” and “{ $right }”
tensions-here = You are { $place }.
tensions-first = Choose a place first.
tensions-go = I stand here
tensions-keep = Keep this place
tensions-mine = Your places, for you alone
tensions-change = Change
tensions-change-named = Change my place between “{ $left }” and “{ $right }”
tensions-later = All is shown together.
tensions-closed = Fewer than four answers here: this line stays closed, so that nobody is recognised.
tensions-now = Now
tensions-yours = Your place, for you alone: { $place }
tensions-talk = Where are we far apart? Ask what people have seen, not where they stand.
tensions-reveal = Show where we are
# The sheet to print.
tensions-paper-asked = Where are you today, between these two good things?
tensions-paper-how = Make a cross on each line, alone and without a name. Mix the sheets, then look at the spread together, from four on.
# In the minutes.
minutes-tensions = Between two good things
minutes-tensions-ends = { $left } ↔ { $right }
minutes-tensions-spread = To the left { $left }, in the middle { $middle }, to the right { $right }.
minutes-tensions-earlier = The first time: to the left { $left }, in the middle { $middle }, to the right { $right }.
minutes-tensions-now = This time: to the left { $left }, in the middle { $middle }, to the right { $right }.

# What an author reads in the studio.
tensions-set = Between two goods
    .about = Where do we stand between two good things? The spread is shown, never a score.
tensions-set-prompt = What everyone is asked
    .hint = Left out: where they stand today.
tensions-set-tensions = Pairs of good things
tensions-set-tensions-one = Pair { $n }
tensions-set-tensions-one-left = A good thing
tensions-set-tensions-one-right = Another one, that pulls the other way
