# What is wrong in a scenario or a role: what was found, what was expected, what to try.
problem-unreadable = nothing that can be read
    .expected = a file
problem-not-utf8 = bytes that are not text (byte { $at })
    .expected = UTF-8
    .hint = Save the file as UTF-8.
problem-too-big = { $size } bytes
    .expected = { $limit } at most
    .hint = Make two scenarios of it.
problem-too-deep = more than { $limit } levels, one inside the other
    .expected = { $limit } at most
problem-too-many-values = more than { $limit } values
    .expected = { $limit } at most
    .hint = Make two scenarios of it.
problem-anchor = an anchor or alias (& or *)
    .expected = the text itself
    .hint = Write it out twice, or put quotation marks around it.
problem-tag = a tag (an exclamation mark)
    .expected = a plain value
    .hint = Put quotation marks around it.
problem-documents = a second document (---)
    .whole = There is a second document (---), and a file holds one.
    .expected = one only
    .hint = Take the line --- out.
problem-empty = nothing: the file is empty
    .whole = The file is empty.
    .expected = a title, steps and the rest
    .hint = Begin with a copy of a scenario that works.
problem-not-a-mapping = “{ $found }”
    .expected = names with their values, such as “title: …”
problem-name = a list or several names where one name stands
    .expected = one word before the colon
problem-twice = “{ $name }” again
    .expected = each name once: it is given in line { $first } already
problem-tab = a tab
    .expected = spaces
    .hint = Put two spaces in its place.
problem-colon = a colon too many
    .expected = one “name: value” a line
    .hint = Put quotation marks around the text.
problem-no-colon = a name without its colon
    .expected = “name: value”
problem-quote = an opening quotation mark or bracket that is never closed
    .expected = its closing one
problem-bracket = a list in brackets that is not closed here
    .expected = a comma, or the closing bracket
problem-indent = a line that stands too far left or right
    .expected = the same spaces as the lines around it
    .hint = Count the spaces before it.
problem-sign = a sign that begins nothing here
    .expected = a text
    .hint = Put quotation marks around it.
problem-backslash = a backslash before a letter it does not go with
    .expected = single quotation marks around the text, or two backslashes
problem-control = a sign that cannot be seen ({ $found })
    .expected = plain text
    .hint = Delete it, and type the text again.
problem-yaml = something that is no YAML
    .expected = “name: value”
    .hint = Check the spaces and the quotation marks.

problem-missing = no “{ $name }”
    .whole = “{ $name }” is missing here.
    .expected = it to be there
    .hint = Add “{ $name }: …”.
problem-unknown = “{ $found }”
    .expected = { $known ->
        [none] nothing here
       *[other] one of these names: { $known }
    }
    .hint = { $near ->
        [none] { "" }
       *[other] Did you mean “{ $near }”?
    }
problem-one-of = “{ $found }”
    .expected = one of { $known }
    .hint = { $near ->
        [none] { "" }
       *[other] Did you mean “{ $near }”?
    }
problem-kind = the activity “{ $found }”
    .expected = one of { $known }
    .hint = { $near ->
        [none] { "" }
       *[other] Did you mean “{ $near }”?
    }
problem-role = the character “{ $found }”
    .expected = { $known ->
        [none] one that is described under own_roles
       *[other] one of { $known }, or one that is described under own_roles
    }
    .hint = { $near ->
        [none] { "" }
       *[other] Did you mean “{ $near }”?
    }
problem-text = “{ $found }”
    .expected = a text, or one for each language
    .hint = Put quotation marks around it.
problem-shape = “{ $found }”
    .expected = another kind of value
problem-mapping = “{ $found }”
    .expected = names with their values
problem-list = “{ $found }”
    .expected = a list
    .hint = Put each on a line of its own, after a dash.
problem-yes-no = “{ $found }”
    .expected = true or false
problem-whole-number = “{ $found }”
    .expected = a whole number
problem-number = “{ $found }”
    .expected = a number
problem-more = { $found }
    .expected = more than { $limit }
problem-at-least = { $found }
    .expected = { $limit } or more
problem-less = { $found }
    .expected = less than { $limit }
problem-at-most = { $found }
    .expected = { $limit } at most
problem-text-too-long = a text that is too long
    .expected = { $limit } characters at most
problem-text-empty = an empty text
    .expected = a few words
problem-too-many = too many of them
    .expected = { $limit } at most
problem-too-few = too few of them
    .expected = { $limit } or more
problem-form = “{ $found }”
    .expected = this form: { $limit }
problem-row = “{ $found }”
    .expected = twelve signs: . , l r s b p m, or a figure from 1 to 9
problem-role-name = “{ $found }”
    .expected = a short name of small letters, figures and _
problem-picture-file = “{ $found }”
    .expected = the file’s name, a PNG, JPEG or WebP beside the text
problem-no-picture = no file “{ $found }”
    .expected = the picture beside this text
problem-said = “{ $found }”
    .expected = { $said }
problem-free-with-choices = choices beside a free answer
    .expected = no “choices”: people write their own answers
problem-no-choices = no choices
    .expected = at least one answer under “choices”
problem-then-outside = a “then” beside the choices
    .expected = a “then” inside each of the “choices”
problem-hat-too-often = the same hat more than twice
    .expected = each hat twice at most
problem-quick-without-text = a quick decision without its text
    .expected = a “proposal”: that is what is decided on
problem-least-over-most = more people at least than at most
    .expected = no more than { $limit } at least
problem-other-colour = { $portrait } behind the portrait, { $role } as the character’s colour
    .expected = the same colour twice
    .hint = Leave it out of the portrait.
