namespace Conformance.Dialects.Framing.Headings;

/// <summary>Sentences that say whose the lines are that stand below, whatever else they say of them.</summary>
internal static class HeadingSentence
{
    /// <summary>
    /// One that ends with the place of its lines or begins with the router that printed them, and names no other one: <c>! Syslog attesi su SW1:</c>, <c>R1 logs after the change:</c>. Where prompts tell whose
    /// lines are, a place where something happens heads none: <c>Now shut Gi0/1 on R1:</c>.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host) => TryReadPlace(title, hosts, out host) || TryReadOwner(title, hosts, out host) || TryReadGenitive(title, hosts, out host);

    /// <summary>
    /// In a file that shows no prompt also one about the role of a router, <c>FS-R2 took over as Active:</c>, and one that begins with the place, <c>On R2 we see the following:</c>. A router prints its
    /// own role only; what others do, any may have printed. Where there are prompts, they tell whose lines are.
    /// </summary>
    public static bool TryReadAlone(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host) => TryReadSubject(title, hosts, out host) || TryReadMoment(title, hosts, out host) || TryReadFront(title, hosts, out host);

    /// <summary>What was printed, and where: <c>HSRP debug on R2</c>, <c>Log of the router R2 after the failure of R1</c>. With two of them it heads the lines of neither.</summary>
    public static bool TryReadOutput(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var (isOutput, isPlace) = (false, false);
        foreach (var range in title.SplitAny(HeadingWords.Between))
        {
            var word = title[range].Trim(HeadingWords.Emphasis);
            if (!host.IsEmpty) return !HeadingWords.IsConjunction(word);
            if (isPlace && DeviceHeading.IsName(word, hosts)) host = word;
            isPlace = isOutput && (HeadingWords.IsPreposition(word) || (isPlace && HeadingWords.IsOther(word)));
            isOutput |= HeadingWords.IsOutput(word);
        }

        return !host.IsEmpty;
    }

    private static bool TryReadPlace(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var name = LastWord(title, out var front);
        if (front.IsEmpty || !(DeviceHeading.IsName(name, hosts) || DeviceName.IsLetterAndNumber(name))) return false;
        var place = LastWord(front, out var rest);
        while (!rest.IsEmpty && HeadingWords.IsOther(place)) place = LastWord(rest, out rest);
        if (!HeadingWords.IsPlace(place) || Names(front, hosts) || (!hosts.IsEmpty && HeadingWords.TellsWhatHappens(front))) return false;
        host = name;
        return true;
    }

    private static bool TryReadOwner(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        if (!TryReadFirst(title, hosts, out host, out var rest)) return false;
        if (HeadingWords.IsOutput(FirstWord(rest)) && !Names(rest, hosts)) return true;
        host = default;
        return false;
    }

    /// <summary><c>Without the delay, R2's log showed:</c>, which names no other router.</summary>
    private static bool TryReadGenitive(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        ReadOnlySpan<byte> before = default;
        foreach (var range in title.SplitAny(HeadingWords.Between))
        {
            var word = title[range].Trim(HeadingWords.Emphasis);
            if (word.IsEmpty) continue;
            var owner = HeadingWords.Owner(before);
            if (owner.Length < before.Length && HeadingWords.IsOutput(word) && DeviceHeading.IsName(owner, hosts)) host = owner;
            before = word;
        }

        return !host.IsEmpty && !NamesAnother(title, host, hosts);
    }

    /// <summary>When lines were printed, and by whom: <c>R2 after the reload:</c>.</summary>
    private static bool TryReadMoment(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        if (TryReadFirst(title, hosts, out host, out var rest) && HeadingWords.IsMoment(FirstWord(rest)) && !Names(rest, hosts)) return true;
        host = default;
        return false;
    }

    private static bool TryReadSubject(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        if (!TryReadFirst(title, hosts, out host, out var rest)) return false;
        if (HeadingWords.IsRole(LastWord(rest, out _)) && !Names(rest, hosts)) return true;
        host = default;
        return false;
    }

    private static bool TryReadFront(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host)
    {
        host = default;
        var isPlace = false;
        foreach (var range in title.SplitAny(HeadingWords.Between))
        {
            var word = title[range].Trim(HeadingWords.Emphasis);
            if (isPlace && DeviceHeading.IsName(word, hosts))
            {
                if (!Names(title[range.End..], hosts)) host = word;
                return !host.IsEmpty;
            }

            isPlace = HeadingWords.IsPlace(word) || (isPlace && HeadingWords.IsOther(word));
            if (!isPlace && !HeadingWords.IsOther(word)) return false;
        }

        return false;
    }

    /// <summary>The name that a sentence begins with, and what it says of it.</summary>
    private static bool TryReadFirst(ReadOnlySpan<byte> title, KnownHosts hosts, out ReadOnlySpan<byte> host, out ReadOnlySpan<byte> rest)
    {
        var name = FirstWord(title);
        host = DeviceHeading.IsName(name, hosts) ? name : default;
        rest = title[(title.IndexOf(name) + name.Length)..].TrimStart("*_` "u8);
        return !host.IsEmpty && !rest.IsEmpty;
    }

    private static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> text)
    {
        var blank = text.IndexOf((byte)' ');
        return (blank < 0 ? text : text[..blank]).Trim(HeadingWords.Emphasis);
    }

    private static ReadOnlySpan<byte> LastWord(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> front)
    {
        var blank = text.LastIndexOf((byte)' ');
        front = blank < 0 ? default : text[..blank].TrimEnd((byte)' ');
        return text[(blank + 1)..].Trim(HeadingWords.Emphasis);
    }

    private static bool NamesAnother(ReadOnlySpan<byte> text, ReadOnlySpan<byte> host, KnownHosts hosts)
    {
        foreach (var range in text.SplitAny(HeadingWords.Between))
        {
            var name = HeadingWords.Owner(text[range].Trim(HeadingWords.Emphasis));
            if (DeviceHeading.IsName(name, hosts) && !name.SequenceEqual(host)) return true;
        }

        return false;
    }

    private static bool Names(ReadOnlySpan<byte> text, KnownHosts hosts) => NamesAnother(text, default, hosts);
}
