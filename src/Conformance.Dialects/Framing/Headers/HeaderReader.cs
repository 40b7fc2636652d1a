using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>
/// Reads the header of a log line part by part: priority, relay's time and host, counters, origin, the device's own time. Which of them a line has is up to the device and
/// to every relay on the way (<c>logging message-counter</c>, <c>logging origin-id</c>, <c>service sequence-numbers</c>, <c>service timestamps</c>; RFC 3164 §4.1, RFC 5424 §6).
/// A part is only taken where what stands behind it goes on as a header or as a message does.
/// </summary>
/// <param name="text">The line.</param>
internal ref struct HeaderReader(ReadOnlySpan<byte> text)
{
    /// <summary>More parts than any header has.</summary>
    private const int MostParts = 9;

    /// <summary>The highest priority: facility 23, severity 7 (RFC 5424 §6.2.1).</summary>
    private const int MostPriority = 191;

    /// <summary>The words of RFC 5424 between time and data: host, application, process and kind of message.</summary>
    private const int VersionFields = 4;

    private readonly ReadOnlySpan<byte> text = text;
    private DeviceTime deviceTime;
    private DeviceTime relayTime;
    private HeaderPart relayHost;
    private HeaderPart origin;
    private long messageCount;
    private long sequence;
    private int? priority;
    private int at;
    private int body;
    private bool isCertain;

    private readonly ReadOnlySpan<byte> Rest => text[at..];

    /// <summary>Reads it.</summary>
    public LogHeader Read()
    {
        if (text.StartsWith("\uFEFF"u8)) at = body = "\uFEFF"u8.Length;
        TakeFileName();
        for (var part = 0; part < MostParts && at < text.Length && !deviceTime.IsPrinted && TryTakePart(); part++)
        {
        }

        if (deviceTime.IsPrinted) TakeTail();
        if (at > body && (SyslogMessage.IsOne(Rest) || priority is not null)) Commit();
        if (body == 0) body = HeaderWords.CutTimeLength(text);
        var host = origin.IsPrinted ? origin : relayHost;
        return new(new(deviceTime, relayTime, messageCount, sequence, priority), host, relayHost, body, isCertain);
    }

    private bool TryTakePart() => text[at] switch
    {
        (byte)'%' => false,
        (byte)'<' => TryTakePriority(),
        (byte)'[' => TryTakeStructuredData(),
        (byte)':' => TryTakeBareColon() || TryTakeOrigin(),
        _ => TryTakeTime() || TryTakeCounter() || TryTakeNode() || TryTakeProgram() || TryTakeVersion() || TryTakeOriginalAddress() || TryTakeTask() || TryTakeOrigin(),
    };

    /// <summary><c>&lt;189&gt;</c>, also behind the header of a relay.</summary>
    private bool TryTakePriority()
    {
        var end = Rest[..Math.Min(Rest.Length, 5)].IndexOf((byte)'>');
        if (end < 2) return false;
        var value = 0;
        foreach (var digit in Rest[1..end])
        {
            if (!char.IsAsciiDigit((char)digit)) return false;
            value = (value * 10) + (digit - '0');
        }

        if (value > MostPriority) return false;
        priority = value;
        at += end + 1;
        return Commit();
    }

    /// <summary>The colon that stays of a counter that is switched off: <c>&lt;189&gt;: sw01: </c>.</summary>
    private bool TryTakeBareColon()
    {
        if (!IsBegun || Rest.Length < 2 || Rest[1] != ' ') return false;
        at += 2;
        return true;
    }

    private bool TryTakeTime()
    {
        if (!Timestamp.TryRead(Rest, out var time, out var length, out var end)) return false;
        if (end == StampEnd.Open) return (!relayTime.IsPrinted || IsForwarded(length)) && TryTakeRelay(time, length);
        at += length;
        deviceTime = time;
        return Commit();
    }

    /// <summary>The file that <c>grep</c> found the line in: <c>logs/edge-1.log:336: Nov 23 …</c>. It is the device's where no other word of the header is.</summary>
    private void TakeFileName()
    {
        var length = HeaderWords.FileNameLength(Rest, out var stem);
        if (length == 0 || !HeaderSigns.BeginsAnew(text[(at + length)..])) return;
        relayHost = new(at + stem.Start, stem.Length);
        at += length;
        Commit();
    }

    /// <summary>A relay that received the line from another one, whose header goes on with its host: that one is nearer to the device.</summary>
    private readonly bool IsForwarded(int timeLength)
    {
        var host = HeaderWords.Word(Rest[timeLength..]);
        return host.Length > 0 && host[^1] != ':' && HeaderWords.IsHost(host) && HeaderSigns.GoesOn(Behind(text[at..(at + timeLength + host.Length)]));
    }

    /// <summary><c>rsyslogd[812]: </c>, the program of a relay that wrote down what another one sent (RFC 3164 §5.3).</summary>
    private bool TryTakeProgram()
    {
        var word = HeaderWords.Word(Rest);
        if (!relayTime.IsPrinted || word.Length < 4 || !word.EndsWith("]:"u8) || !char.IsAsciiLetter((char)word[0]) || !HeaderSigns.BeginsAnew(Behind(word))) return false;
        at += word.Length;
        SkipBlanks();
        return true;
    }

    /// <summary>The time and host of a relay: <c>Jun 14 16:36:47 HOST </c>. A word with a colon that no header follows shows that the time is the device's.</summary>
    private bool TryTakeRelay(DeviceTime time, int length)
    {
        var start = at;
        at += length;
        _ = SkipLevel();
        var word = HeaderWords.Word(Rest);
        var hasColon = word.Length > 1 && word[^1] == ':';
        var host = hasColon ? word[..^1] : word;
        if (hasColon && !HeaderSigns.GoesOn(Behind(word)))
        {
            deviceTime = time;
            body = at;
            return true;
        }

        var chained = HeaderWords.FirstOfChain(host);
        if (chained.IsPrinted) host = chained.In(host);
        if (!HeaderWords.IsHost(host)) return TryReturn(start);
        relayTime = time;
        relayHost = new(at + chained.Start, host.Length);
        at += word.Length;
        SkipBlanks();
        isCertain |= HeaderSigns.GoesOn(Rest);
        body = at;
        return true;
    }

    /// <summary>
    /// <c>336: </c>: behind a priority or a relay it counts the messages to a server, behind the device's own word or by itself it is the sequence number.
    /// </summary>
    private bool TryTakeCounter()
    {
        var length = HeaderWords.CounterLength(Rest, out var number);
        if (length == 0) return false;
        var isPadded = length == "000001: ".Length && Rest[0] == '0';
        if (IsBegun && !origin.IsPrinted && messageCount == 0) messageCount = number;
        else if (sequence == 0) sequence = number;
        else return false;
        at += length;
        SkipBlanks();
        if (IsBegun) Commit();
        else if (isPadded) body = at;
        return true;
    }

    /// <summary><c>RP/0/RP0/CPU0:</c> of IOS-XR, directly before the time.</summary>
    private bool TryTakeNode()
    {
        var length = HeaderWords.NodeLength(Rest);
        if (length == 0 || !Timestamp.TryRead(Rest[length..], out _, out _)) return false;
        at += length;
        return true;
    }

    /// <summary><c>1 2021-03-05T10:00:00Z host app procid msgid data </c> (RFC 5424 §6).</summary>
    private bool TryTakeVersion()
    {
        if (!IsBegun || !Rest.StartsWith("1 "u8) || relayTime.IsPrinted) return false;
        var start = at;
        at += 2;
        var isKnown = Timestamp.TryRead(Rest, out var time, out var length, out var end) && end == StampEnd.Open;
        if (!isKnown && !Rest.StartsWith("- "u8)) return TryReturn(start);
        at += isKnown ? length : 2;
        var host = HeaderWords.Word(Rest);
        if (host.IsEmpty) return TryReturn(start);
        relayTime = time;
        if (!HeaderWords.IsNobody(host)) relayHost = new(at, host.Length);
        for (var field = 0; field < VersionFields && !SyslogMessage.IsOne(Rest) && HeaderWords.Word(Rest) is { Length: > 0 } word; field++) at += word.Length + 1;
        if (Rest.StartsWith("- "u8)) at += 2;
        else _ = TryTakeStructuredData();
        if (Rest.StartsWith("\uFEFF"u8)) at += "\uFEFF"u8.Length;
        return Commit();
    }

    /// <summary><c>[syslog@9 s_sn="84" s_id ="sw1:666"]: </c>; the quoted text may hold escaped brackets (RFC 5424 §6.3).</summary>
    private bool TryTakeStructuredData()
    {
        if (!IsBegun || !Rest.StartsWith("["u8)) return false;
        var end = 1;
        while (end < Rest.Length && !(Rest[end] == ']' && Rest[end - 1] != '\\' && (end + 1 == Rest.Length || Rest[end + 1] is (byte)' ' or (byte)':'))) end++;
        if (end == Rest.Length) return false;
        at += end + 1;
        if (at < text.Length && text[at] == ':') at++;
        SkipBlanks();
        return Commit();
    }

    /// <summary><c>Original Address=192.168.0.1 </c>, by which Kiwi forwards.</summary>
    private bool TryTakeOriginalAddress()
    {
        var label = "Original Address="u8;
        if (!Rest.StartsWith(label)) return false;
        var address = HeaderWords.Word(Rest[label.Length..]);
        if (!HeaderWords.IsHost(address)) return false;
        relayHost = new(at + label.Length, address.Length);
        at += label.Length + address.Length;
        SkipBlanks();
        return Commit();
    }

    /// <summary><c>*spamApTask1: </c> of wireless controllers, before the time.</summary>
    private bool TryTakeTask()
    {
        if (Rest[0] != '*') return false;
        var word = HeaderWords.Word(Rest);
        if (word.Length < 3 || word[^1] != ':' || !HeaderWords.IsHost(word[1..^1]) || !Timestamp.TryRead(Behind(word), out _, out _)) return false;
        at += word.Length + 1;
        return true;
    }

    /// <summary>
    /// <c>sw01: </c>, the device's own word, behind the counter of messages and before the sequence number; without a colon, the host that a relay names. Without a priority or a relay before it only where a whole date follows, or a message the name of a device, since messages begin with a word and a colon, too.
    /// </summary>
    private bool TryTakeOrigin()
    {
        if (IsBegun && SkipLevel()) return true;
        var word = HeaderWords.Word(Rest);
        if (origin.IsPrinted || word.IsEmpty) return false;
        var behind = Behind(word);
        var hasColon = word.Length > 1 && word[^1] == ':';
        var host = hasColon ? word[..^1] : word;
        if (!HeaderWords.IsHost(host) || (!hasColon && relayHost.IsPrinted && !word.SequenceEqual(relayHost.In(text))) || !(IsBegun ? HeaderSigns.GoesOn(behind) : HeaderWords.NodeLength(behind) > 0 || (hasColon && (HeaderSigns.IsDated(behind) || HeaderSigns.IsNamed(host, behind))))) return false;
        if (messageCount == 0) (messageCount, sequence) = (sequence, 0);
        if (!hasColon) relayHost = new(at, host.Length);
        else if (!HeaderWords.IsNobody(host)) origin = new(at, host.Length);
        at += word.Length;
        SkipBlanks();
        return true;
    }

    /// <summary>The host between time and message (<c>mydevice.com %CRYPTO-4-…</c>), the process of IOS-XR (<c>bgp[1050]: %…</c>), the context of NX-OS.</summary>
    private void TakeTail()
    {
        if (Rest.StartsWith("%$"u8) && Rest[2..].IndexOf("%$ "u8) is >= 0 and var context) at += context + "%$%$ ".Length;
        if (!HeaderSigns.HasTail(Rest)) return;
        var word = HeaderWords.Word(Rest);
        if (HeaderWords.IsHost(word) && word[^1] != ':') origin = new(at, word.Length);
        at += word.Length;
        SkipBlanks();
    }

    private readonly bool IsBegun => priority is not null || relayTime.IsPrinted || relayHost.IsPrinted || origin.IsPrinted;

    private readonly ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> word)
    {
        var start = at + word.Length;
        while (start < text.Length && text[start] is (byte)' ' or (byte)'\t') start++;
        return text[start..];
    }

    /// <summary>The level that a relay wrote beside the host; Kiwi writes <c>time TAB Local7.Notice TAB host TAB message</c>.</summary>
    private bool SkipLevel()
    {
        var length = LevelWord.Length(Rest);
        at += length;
        SkipBlanks();
        return length > 0;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] is (byte)' ' or (byte)'\t') at++;
    }

    private bool TryReturn(int start)
    {
        at = start;
        return false;
    }

    private bool Commit()
    {
        body = at;
        isCertain = true;
        return true;
    }
}
