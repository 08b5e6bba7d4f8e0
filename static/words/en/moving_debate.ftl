# The moving debate: a statement, a hidden place, all is shown, then everyone moves.
moving-debate-place = Take your place in secret.
moving-debate-talk = If someone convinces you, move.
moving-debate-speak = Make one argument, then pass the floor.
moving-debate-end = Look at what has moved.
moving-debate-over = Read again what we have said.
moving-debate-write = Write short answers, one a card.
moving-debate-read = Read what we have found.
moving-debate-quoted = “{ $text }”
moving-debate-nth = Statement { $nth } of { $of }
moving-debate-nth-list = List round, { $nth } of { $of }
moving-debate-disagree = Disagree
moving-debate-agree = Agree
moving-debate-side-left = disagree
moving-debate-side-right = agree
moving-debate-river-short = doubt
moving-debate-middle = in the middle
moving-debate-river = river of doubt
# Taking a place.
moving-debate-secret = { $people ->
    [one] Hidden until everybody stands, then shown with your name.
   *[other] A place for each of you. Hidden until everybody stands, then shown with your names.
}
moving-debate-secret-anonymous = { $people ->
    [one] Without your name, even at the end. Nothing is shown under four answers.
   *[other] Without your names, even at the end. Nothing is shown under four answers.
}
moving-debate-nowhere = Choose a place on the line.
moving-debate-would-be = You would be { $place }.
moving-debate-you-are = You are { $place }.
moving-debate-slider = My place on the line
moving-debate-less = Agree less
moving-debate-more = Agree more
moving-debate-go = I stand here
moving-debate-change = Change my place
moving-debate-pick-first = Choose a place first.
moving-debate-placed = You have a place. Move to change it.
moving-debate-later = All places are shown together.
moving-debate-hesitate = What makes you doubt?
moving-debate-hesitate-shown = Shown to all in the river, without your name.
moving-debate-enter-river = Step into the river
moving-debate-few = Fewer than four places without a name: the line stays closed, so that nobody is recognised.
moving-debate-count = { $count ->
    [0] Nobody has a place yet.
    [one] 1 place is taken.
   *[other] { $count } places are taken.
}
moving-debate-line = Who stands where on the line
moving-debate-stand = { $count ->
    [one] 1 person { $place }.
   *[other] { $count } people { $place }.
}
moving-debate-moved-to = { $name } moved: { $place }.
moving-debate-somebody-moved = Somebody moved: { $place }.
# Talking.
moving-debate-floor = The floor
moving-debate-floor-free = The floor is free.
moving-debate-from-side = { $name }, { $side }
moving-debate-then = Next { $names }
moving-debate-and-then = , then{" "}
moving-debate-ask = I want to speak
moving-debate-ask-named = { $name } wants to speak
moving-debate-waiting = { $people ->
    [one] { $nth ->
        [1] You speak next.
       *[other] You are number { $nth } to speak.
    }
   *[other] { $nth ->
        [1] { $name } speaks next.
       *[other] { $name } is number { $nth } to speak.
    }
}
moving-debate-leave = Stop asking
moving-debate-speak-for = Which side do you speak for?
moving-debate-side-first = Say first which side you speak for.
moving-debate-argument = Your argument, on the side “{ $side }”
moving-debate-argument-shown = Written or said aloud. Shown on this side of the line, without your name.
moving-debate-said = I have said it
moving-debate-moved-me = This moves me
moving-debate-private = “This moves me” stays with you. At the end we show how many, never who.
moving-debate-moves = { $count ->
    [one] 1 person moved after this
   *[other] { $count } people moved after this
}
moving-debate-touched = { $count ->
    [one] 1 person: this moved me
   *[other] { $count } people: this moved me
}
# What has moved.
moving-debate-figure = { $count ->
    [0] Nobody moved.
    [one] 1 person moved.
   *[other] { $count } people moved.
}
moving-debate-crossed = { $count ->
    [one] One crossed to the other side.
   *[other] { $count } crossed to the other side.
}
moving-debate-at-end = At the end
moving-debate-start = At the start
# The list round.
moving-debate-times = × { $count }
moving-debate-item = An answer
moving-debate-item-go = Put down this answer
moving-debate-items-secret = { $people ->
    [one] Hidden until the time is up, then shown without your name.
   *[other] Hidden until the time is up, then shown without your names.
}
moving-debate-items-later = All is read together.
# The big screen.
moving-debate-rule-place = Take your place on your screen. All is shown together.
moving-debate-rule-talk = If someone convinces you, move. Nobody has to speak.
moving-debate-rule-end = Nobody has won: all arguments are on the table.
moving-debate-rule-over = Nobody has won: all arguments are on the table.
moving-debate-rule-list = Everyone writes, then all is read.
# The facilitator.
moving-debate-next-open = Show the line
moving-debate-next-items = Show the answers
moving-debate-next-figure = Show what has moved
moving-debate-next-statement = Next statement
moving-debate-next-finish = Finish the debate
moving-debate-queue = Who asked for the floor
moving-debate-give = Give the floor
moving-debate-give-named = Give the floor to { $name }
moving-debate-give-to = Give the floor to
moving-debate-go-on = Go on
moving-debate-take = Take the floor back
moving-debate-nobody = Nobody asked for the floor.
moving-debate-side = Side
moving-debate-note = Note an argument
moving-debate-note-of = Note the argument: { $name }
moving-debate-note-again = Correct this argument
moving-debate-note-go = Note it
moving-debate-note-leave = Leave it
moving-debate-edit = Correct
moving-debate-edit-named = Correct: { $text }
moving-debate-aside = Without a device, in the hall
moving-debate-aside-less = One person fewer: { $side }
moving-debate-aside-more = One person more: { $side }
moving-debate-aside-none = Nobody is counted here.
# For authors.
moving-debate-doubt-question = This is a question. People find their place better on a statement: say what somebody could stand up for.
    .short = a question instead of a statement
moving-debate-doubt-affirm = This is a question. A moving debate starts better from a statement: “{ $better }”
    .short = a question instead of a statement
# The sheet to print.
moving-debate-paper-how = Draw a line on the floor. Read the statement; everyone chooses a place with eyes closed, then all look. Give the floor to one side, then to the other, one argument at a time. Who is convinced moves. Nobody wins.
moving-debate-paper-allowed = The middle is allowed
moving-debate-paper-forbidden = No middle
moving-debate-paper-river = River of doubt: say why
moving-debate-paper-left = Arguments on the left
moving-debate-paper-right = Arguments on the right
moving-debate-paper-counts = How many on the left, in the middle, on the right: at the start, at the end
moving-debate-paper-items = What was said
# In the minutes.
minutes-moving-debate = The moving debate
minutes-moving-debate-statement = “{ $text }”
minutes-moving-debate-list = { $text }
minutes-moving-debate-ends = From “{ $left }” to “{ $right }”.
minutes-moving-debate-start = At the start: { $left } on one side, { $middle } in the middle, { $right } on the other.
minutes-moving-debate-end = At the end: { $left } on one side, { $middle } in the middle, { $right } on the other.
minutes-moving-debate-moved = { $count ->
    [0] Nobody moved.
    [one] 1 person moved, { $crossed } from one side to the other.
   *[other] { $count } people moved, { $crossed } from one side to the other.
}
minutes-moving-debate-argument-left = Disagree: “{ $text }”{ $count ->
    [0] {""}
    [one] {" "}(1 person: this moved me)
   *[other] {" "}({ $count } people: this moved me)
}
minutes-moving-debate-argument-middle = In doubt: “{ $text }”{ $count ->
    [0] {""}
    [one] {" "}(1 person: this moved me)
   *[other] {" "}({ $count } people: this moved me)
}
minutes-moving-debate-argument-right = Agree: “{ $text }”{ $count ->
    [0] {""}
    [one] {" "}(1 person: this moved me)
   *[other] {" "}({ $count } people: this moved me)
}
minutes-moving-debate-argument = { $side }: “{ $text }”{ $count ->
    [0] {""}
    [one] {" "}(1 person: this moved me)
   *[other] {" "}({ $count } people: this moved me)
}
minutes-moving-debate-doubt = In the river of doubt: “{ $text }”
minutes-moving-debate-item = { $text }

# What an author reads in the studio.
moving-debate-set = Moving debate
    .about = Everybody takes a place on a line, speaks, and moves when convinced.
moving-debate-set-statements = Statements, from the easiest to the most divisive
moving-debate-set-statements-one = Statement { $n }
moving-debate-set-statements-one-text = Statement
    .hint = A statement that people share or not, never a question.
moving-debate-set-statements-one-list = For this one
moving-debate-set-statements-one-list-is-true = people write a list
moving-debate-set-statements-one-list-is-false = people take a place
moving-debate-set-statements-one-left = Left end of the line
    .hint = Left out: disagree.
moving-debate-set-statements-one-right = Right end of the line
    .hint = Left out: agree.
moving-debate-set-statements-one-middle = The middle, here
moving-debate-set-statements-one-middle-is-allowed = allowed
moving-debate-set-statements-one-middle-is-forbidden = forbidden
moving-debate-set-statements-one-middle-is-river = river of doubt
moving-debate-set-statements-one-place = Take a place, here (seconds)
moving-debate-set-statements-one-talk = Talk, here (seconds)
moving-debate-set-middle = The middle of the line
moving-debate-set-middle-is-allowed = allowed
moving-debate-set-middle-is-forbidden = forbidden
moving-debate-set-middle-is-river = river of doubt
moving-debate-set-anonymous = Places
moving-debate-set-anonymous-is-true = anonymous
moving-debate-set-anonymous-is-false = with names
moving-debate-set-place = Take a place (seconds)
moving-debate-set-talk = Talk (seconds)
moving-debate-set-figure = Look at what moved (seconds)
