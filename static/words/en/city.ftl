# The town board: colours, plans, and what the picture says.
city-colour-snow = white
city-colour-wheat = yellow
city-colour-poppy = red
city-colour-meadow = green
city-colour-lake = blue
city-colour-plum = purple
city-colour-sky = sky blue
city-colour-rose = pink
city-colour-apricot = orange
city-colour-fir = dark green
city-colour-earth = brown
city-colour-night = dark blue

city-sign-snow = cross
city-sign-wheat = dot
city-sign-poppy = square
city-sign-meadow = triangle
city-sign-lake = ring
city-sign-plum = bar
city-sign-sky = wave
city-sign-rose = two dots
city-sign-apricot = chevron
city-sign-fir = diamond
city-sign-earth = two planks
city-sign-night = star

city-brick-snow = white brick
city-brick-wheat = yellow brick
city-brick-poppy = red brick
city-brick-meadow = green brick
city-brick-lake = blue brick
city-brick-plum = purple brick
city-brick-sky = sky blue brick
city-brick-rose = pink brick
city-brick-apricot = orange brick
city-brick-fir = dark green brick
city-brick-earth = brown brick
city-brick-night = dark blue brick

city-bricks-snow = { $count } white
city-bricks-wheat = { $count } yellow
city-bricks-poppy = { $count } red
city-bricks-meadow = { $count } green
city-bricks-lake = { $count } blue
city-bricks-plum = { $count } purple
city-bricks-sky = { $count } sky blue
city-bricks-rose = { $count } pink
city-bricks-apricot = { $count } orange
city-bricks-fir = { $count } dark green
city-bricks-earth = { $count } brown
city-bricks-night = { $count } dark blue
city-bricks-from = { $bricks } ({ $who })

city-plan-house = house
city-plan-chalet = chalet
city-plan-cottage = cottage
city-plan-school = school
city-plan-clinic = health centre
city-plan-library = library
city-plan-workshop = workshop
city-plan-hall = community hall
city-plan-market = market stall
city-plan-oven = bread oven
city-plan-garden = shared garden
city-plan-bus-stop = bus stop
city-plan-mill = old mill

city-ground-grass = Grass.
city-ground-meadow = Meadow.
city-ground-lot = Empty lot.
city-ground-river = River.
city-ground-street = Street.
city-ground-bridge = Bridge.
city-ground-square = Square.
city-ground-mill = Old mill.
city-ground-hill = Hill.

city-near-river = the river
city-near-street = the street
city-near-square = the square
city-near-hill = the hill
city-near-mill = the mill

city-prop-tree = A tree
city-prop-pine = A pine tree
city-prop-bush = A bush
city-prop-bench = A bench
city-prop-lamp = A lamp
city-prop-flag = A flag
city-prop-fountain = A fountain
city-prop-sheep = A sheep
city-prop-peg = A person

city-picture = The town: { $whole ->
    [0] no finished building
    [one] 1 finished building
   *[other] { $whole } finished buildings
}, { $open ->
    [0] no open site
    [one] 1 open site
   *[other] { $open } open sites
}{ $free ->
    [0] {""}
    [one] , 1 free brick
   *[other] , { $free } free bricks
}.
city-named = { $name } ({ $kind })
city-place-near = near { $places }
city-place-open = on open ground
city-site-whole = { $title }, finished, { $place }. Bricks: { $bricks }.
city-site-by-hand = { $title }, finished by hand, { $place }.
city-site-lettered = { $letter }. { $title }, open site, { $place }: { $have } of { $need }.
city-site-open = { $title }, open site, { $place }: { $have } of { $need }.
city-site-has = Already there: { $bricks }.
city-site-empty = No brick yet.
city-site-wants = Still missing: { $bricks }.
city-free-bricks = Free bricks: { $bricks }.
city-put = { $thing }.
city-put-by = { $thing } ({ $who }).
city-put-with-word = { $thing }: “{ $word }”.
city-put-by-with-word = { $thing } ({ $who }): “{ $word }”.
city-parcel = Column { $column }, row { $row }.
city-parcel-bricks = Bricks: { $bricks }.
city-parcel-near = Beside { $places }.
city-parcel-fits = You can build here.
city-parcel-taken = You cannot build here.
city-board = Town board
city-board-keys = Arrow keys move over the parcels, Enter chooses. Tab goes from site to site.
city-sites = Sites and buildings
