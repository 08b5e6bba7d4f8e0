web-title-home = Tutti
web-title-play = Tutti
web-title-desk = Tutti: the desk
web-title-screen = Tutti: the projector
web-title-studio = Tutti: the studio
web-title-message = Tutti
web-to-home = Go to the first page
web-too-old = The page is on its way. If nothing comes, this browser is too old for it: Chrome 89, Firefox 108, Safari 16.4 or a later one will do.
web-no-script = Tutti needs JavaScript: allow it for this address, then open the page again.
web-wait = Too many codes that open nothing. Try again in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
