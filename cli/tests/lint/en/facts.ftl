retry-seconds =
    { $seconds ->
        [one] Try again in { $seconds } second.
       *[other] Try again in { $seconds } seconds.
    }

addresses =
    { $count ->
        [one] Possible address: { $list }
       *[other] Possible addresses: { $list }
    }

list-separator = { ", " }

new-address = New address: { $address }

sign-in = Sign in to { $realm } again.

possible-messages = text messages

option-ice = finding a way for sound (ICE)

address-form = An address starts with sip: or sips:, a number with tel:.
