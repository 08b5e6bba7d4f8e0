studio-name = The studio
studio-looking = One moment…
studio-off-line = The server does not answer. Check your connection, then do it again.

studio-sign-in = Sign in to open a room.
studio-sign-in-link = The sign-in link is shown where Tutti was started. It works once; this browser remembers you afterwards.
studio-key = Or your facilitator’s key
studio-key-hint = Whoever set up Tutti gave it to you.
studio-key-empty = Paste the facilitator’s key here.
studio-key-wrong = This is not the key of this server. Read it once more, or ask whoever set it up.
studio-sign-in-name = Write your name and your passphrase. Whoever looks after this server gave them to you.
studio-my-name = Your name
studio-my-name-empty = Write your name here.
studio-passphrase = Your passphrase
studio-passphrase-hint = A few words, with the spaces between them.
studio-passphrase-empty = Write your passphrase here.
studio-passphrase-show = Show what I write
studio-by-key = Come in by the server’s key
studio-by-name = Come in by name and passphrase
studio-sign-out = Sign out here
studio-sign-out-everywhere = Sign out everywhere
studio-sign-out-hint = Everywhere: on every device where you signed in. Your open rooms go on.
studio-sign-in-go = Enter the studio

studio-open = Open a room.
studio-scenario = The scenario
studio-no-scenario = The library is empty.
studio-chosen = chosen
studio-open-ended = no fixed length
studio-minutes = { $minutes } min
studio-hours = { $hours } h { $rest }
studio-people = { $least } to { $most } people
studio-print = Print the sheets of this scenario
studio-title = The name of the meeting
studio-title-hint = Without a name it takes the scenario’s.
studio-language = The language of the room
studio-sites = The places
studio-sites-hint = A hall, a library, “on line”: where people are.
studio-site-n = Place { $n }
studio-site-first = Village hall
studio-site-more = On line
studio-site-add = Add a place
studio-open-go = Open the room

studio-is-open = The room is open: { $title }
studio-code = The code
studio-link = The link
studio-qr = QR code that leads to { $link }
studio-to-desk = Go to my desk
studio-to-screen = Open the projector page
studio-screen-ready = See the projector page
studio-screen-hint = The projector page shows the code and the QR to the whole hall, then the city.
studio-back = Back to the studio

studio-rooms = My open rooms
studio-no-rooms = None yet. The one you open stays here until the meeting ends.
studio-room-code = room
studio-room-seats = { $count ->
    [0] nobody yet
    [one] one seat taken
   *[other] { $count } seats taken
}

# The library and its versions.
library-versions = Versions
library-versions-of = Versions: { $title }
library-version-at = { $day }, { $time }
library-version-by = by { $name }
library-version-latest = the latest
library-version-beside = kept beside
library-version-show = What changed
library-version-back = Back to it
library-was = before
library-is = in this version
library-differences = The differences, line by line
library-no-differences = Nothing has changed.
studio-again = Do it again
studio-common = This scenario is everybody’s here.
studio-common-says = It stays as it is. Make a copy of it: that one is yours.
studio-write-copy = Write a copy of it
library-find = Find a scenario
library-found = { $count ->
    [0] No scenario
    [one] 1 scenario
   *[other] { $count } scenarios
}
library-none = No scenario answers all of this.
library-whose = Whose
library-all = all
library-mine = mine
library-common = common
library-length = Length
library-length-any = any length
library-length-most = { $length } at most
library-hours = { $hours } h
library-language = Language
library-language-any = any language
library-people = How many people
library-untitled = Untitled
library-yours = yours
library-unfinished = unfinished
library-write = Write
library-write-copy = Write a copy of it
library-copy = Copy
library-rehearse = Rehearse
library-share = Share as a file
library-delete = Delete
library-delete-question = Delete “{ $title }” and all its versions?
library-delete-more = Rooms that are open go on. Nobody will be able to come back to it.
library-delete-not = Keep it
library-new = New scenario
library-new-title = New scenario
library-new-about = Say here what people will do, and what they will learn.
library-import = Import
library-drop = Let the file fall: the scenario will be yours.
library-look = See
library-look-before = Before
library-look-next = Next
library-look-first = This is the first step.
library-look-last = This is the last step.
preview-place = The page that is shown
preview-play = Phone
preview-screen = Screen
preview-desk = Facilitator
preview-of-play = A player’s page
preview-of-screen = The projector page
preview-of-desk = The desk
library-more = Filter

studio-archive = My past meetings
studio-archive-until = Kept until { $day }, then deleted whole.
studio-archive-minutes = Read the minutes
