namespace Conformance.Dialects.CiscoIos;

/// <summary>Interface names of IOS, abbreviated and in full: <c>Fa0/0</c> is <c>FastEthernet0/0</c>.</summary>
internal static class InterfaceNames
{
    /// <summary>The types of interfaces with the shortest form that IOS accepts or prints for each; a longer beginning of the name means it too.</summary>
    private static readonly (string Full, string Shortest)[] Types =
    [
        ("FastEthernet", "Fa"), ("GigabitEthernet", "Gi"), ("TenGigabitEthernet", "Te"), ("TwentyFiveGigE", "Twe"), ("TwoGigabitEthernet", "Tw"),
        ("FiveGigabitEthernet", "Fi"), ("FortyGigabitEthernet", "Fo"), ("HundredGigE", "Hu"), ("FourHundredGigE", "Fou"), ("Ethernet", "Et"),
        ("Serial", "Se"), ("Loopback", "Lo"), ("Tunnel", "Tu"), ("Vlan", "Vl"), ("Port-channel", "Po"), ("BVI", "BV"), ("BDI", "BD"),
        ("Dialer", "Di"), ("ATM", "AT"), ("POS", "PO"), ("Multilink", "Mu"), ("Virtual-Access", "Vi"), ("Virtual-Template", "Vt"),
        ("Async", "As"), ("BRI", "BR"), ("Cellular", "Ce"), ("TokenRing", "To"), ("Fddi", "Fd"), ("Null", "Nu"), ("Group-Async", "Gr"),
        ("AppGigabitEthernet", "Ap"), ("Bluetooth", "Bl"), ("NVI", "NV"), ("LISP", "LI"), ("Embedded-Service-Engine", "Em"), ("Service-Engine", "Sev"),
        ("pseudowire", "ps"), ("overlay", "ov"), ("nve", "nv"), ("vasileft", "vasil"), ("vasiright", "vasir"), ("CEM", "CE"), ("Analysis-Module", "An"),
        ("Integrated-Service-Engine", "In"), ("Wlan-GigabitEthernet", "Wl"), ("Wlan-ap", "wlan-ap"), ("Controller", "Co"), ("Bundle-Ether", "BE"),
    ];

    /// <summary>The full name of the interface that is printed as <paramref name="printed"/>; unchanged where its type is not known.</summary>
    public static string Full(string printed)
    {
        var numberAt = printed.AsSpan().IndexOfAnyInRange('0', '9');
        if (numberAt <= 0) return printed;
        var type = printed.AsSpan(0, numberAt).TrimEnd(' ');
        foreach (var (full, shortest) in Types)
        {
            if (IsAbbreviation(type, full, shortest)) return string.Concat(full, printed.AsSpan(numberAt));
        }

        return printed;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> type, string full, string shortest) =>
        type.Length >= shortest.Length
        && full.AsSpan().StartsWith(type, StringComparison.OrdinalIgnoreCase)
        && type.StartsWith(shortest, MixedCase(shortest));

    /// <summary>PO is POS and Po is Port-channel: where two short forms differ only by case, case decides.</summary>
    private static StringComparison MixedCase(string shortest) =>
        shortest is "Po" or "PO" or "NV" or "nv" or "CE" or "Ce" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
