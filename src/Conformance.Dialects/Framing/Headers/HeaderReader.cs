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
        if (!TryTakeFileName()) TakeFront();
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
        var length = HeaderWords.PriorityLength(Rest, out var value);
        if (length == 0) return false;
        priority = value;
        at += length;
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
        if (end == StampEnd.Open) return (!relayTime.IsPrinted || HeaderSigns.IsForwarded(Rest, length)) && TryTakeRelay(time, length);
        at += length;
        deviceTime = time;
        return Commit();
    }

    /// <summary>The file that <c>grep</c> found the line in: <c>logs/edge-1.log:336: Nov 23 …</c>. It is the device's where no other word of the header is.</summary>
    private bool TryTakeFileName()
    {
        var length = HeaderWords.FileNameLength(Rest, out var stem);
        if (length == 0 || !HeaderSigns.BeginsAnew(text[(at + length)..])) return false;
        relayHost = new(at + stem.Start, stem.Length);
        at += length;
        return Commit();
    }

    /// <summary>The source that a program names before each line; before a message without a header it is not certain to be one.</summary>
    private void TakeFront()
    {
        var front = FrontWord.Read(Rest);
        if (front.Length == 0) return;
        if (front.Host.IsPrinted) relayHost = front.Host with { Start = at + front.Host.Start };
        at += front.Length;
        at += TerminalStamp.Length(Rest);
        if (front.IsMarked) body = at;
    }

    /// <summary><c>rsyslogd[812]: </c>, the program of a relay that wrote down what another one sent (RFC 3164 §5.3); one that is called as devices are stands for the device.</summary>
    private bool TryTakeProgram()
    {
        var word = HeaderWords.Word(Rest);
        var name = ProgramTag.NameLength(word);
        if (!relayTime.IsPrinted || name == 0 || !HeaderSigns.BeginsAnew(Behind(word))) return false;
        if (DeviceName.IsOne(word[..name])) origin = new(at, name);
        at += word.Length;
        SkipBlanks();
        return true;
    }

    /// <summary>The time and host of a relay: <c>Jun 14 16:36:47 HOST </c>. A word with a colon that no header follows shows that the time is the device's.</summary>
    private bool TryTakeRelay(DeviceTime time, int length)
    {
        var start = at;
        at += length;
        _ = TrySkipBetween();
        if (HeaderSigns.IsDatedAnyhow(Rest) || HeaderWords.PriorityLength(Rest, out _) > 0) return TakeRelay(time, default);
        var word = HeaderWords.Word(Rest);
        var hasColon = word.Length > 1 && word[^1] == ':';
        var host = hasColon ? word[..^1] : word;
        var isProgram = hasColon && ProgramTag.IsOne(host);
        if (hasColon && !isProgram && !HeaderSigns.GoesOn(Behind(word)))
        {
            deviceTime = time;
            body = at;
            return true;
        }

        if (!HostWord.TryRead(host, out var named))
        {
            at = start;
            return false;
        }

        var place = isProgram ? default : named with { Start = at + named.Start };
        at += word.Length;
        return TakeRelay(time, place);
    }

    /// <summary>A filter of lines (<c>ts</c>) names no host; that of a relay before it stays.</summary>
    private bool TakeRelay(DeviceTime time, HeaderPart host)
    {
        relayTime = time;
        if (host.IsPrinted) relayHost = host;
        _ = TrySkipBetween();
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

    private bool TryTakeVersion()
    {
        var header = relayTime.IsPrinted ? default : VersionHeader.Read(Rest, mayBeTimeless: IsBegun);
        if (header.Length == 0) return false;
        relayTime = header.Time;
        if (header.Host.IsPrinted) relayHost = header.Host with { Start = at + header.Host.Start };
        at += header.Length;
        return Commit();
    }

    /// <summary><c>[syslog@9 s_sn="84" s_id ="sw1:666"]: </c> (RFC 5424 §6.3).</summary>
    private bool TryTakeStructuredData()
    {
        var length = IsBegun ? HeaderWords.StructuredDataLength(Rest) : 0;
        if (length == 0) return false;
        at += length;
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
        if (IsBegun && TrySkipBetween()) return true;
        var word = HeaderWords.Word(Rest);
        if (origin.IsPrinted || word.IsEmpty) return false;
        var hasColon = word.Length > 1 && word[^1] == ':';
        var host = hasColon ? word[..^1] : word;
        if (!HeaderWords.IsHost(host)) return false;
        if (hasColon && ProgramTag.IsOne(host)) return TrySkipTag(word);
        if (!(hasColon ? IsOwnWord(host, Behind(word)) : IsHostBehind(word, Behind(word)))) return false;
        var isFirst = !IsBegun && hasColon;
        if (messageCount == 0) (messageCount, sequence) = (sequence, 0);
        if (!hasColon) relayHost = new(at, host.Length);
        else if (!HeaderWords.IsNobody(host)) origin = new(at, host.Length);
        at += word.Length;
        SkipBlanks();
        if (isFirst) body = at;
        return true;
    }

    private readonly bool IsOwnWord(ReadOnlySpan<byte> host, ReadOnlySpan<byte> behind) =>
        IsBegun ? HeaderSigns.GoesOn(behind) : HeaderWords.NodeLength(behind) > 0 || HeaderSigns.IsDated(behind) || DeviceName.IsOne(host) || (SyslogMessage.IsOne(behind) && (sequence != 0 || HostWord.IsCounted(host)));

    /// <summary>Behind a relay's host without a colon only the very same, or the name behind an address (rsyslog, <c>%fromhost-ip% %hostname%</c>): other words are programs' as well.</summary>
    private readonly bool IsHostBehind(ReadOnlySpan<byte> word, ReadOnlySpan<byte> behind)
    {
        if (!IsBegun) return HeaderWords.NodeLength(behind) > 0;
        if (!relayHost.IsPrinted || word.SequenceEqual(relayHost.In(text))) return HeaderSigns.GoesOn(behind);
        return HeaderSigns.IsDated(behind) && DeviceName.IsOne(word) && HeaderWords.IsAddress(relayHost.In(text));
    }

    /// <summary>The tag of a program, before a header or, behind a relay's, before a message.</summary>
    private bool TrySkipTag(ReadOnlySpan<byte> word)
    {
        if (!relayTime.IsPrinted && !HeaderSigns.GoesOn(Behind(word))) return false;
        at += word.Length;
        SkipBlanks();
        if (IsBegun) body = at;
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

    private readonly ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> word) => text[HeaderWords.BehindBlanks(text, at + word.Length)..];

    /// <summary>What a relay wrote between the parts; Kiwi writes <c>time TAB Local7.Notice TAB host TAB message</c>.</summary>
    private bool TrySkipBetween()
    {
        var length = HeaderWords.BetweenLength(Rest);
        at += length;
        return length > 0;
    }

    private void SkipBlanks() => at = HeaderWords.BehindBlanks(text, at);

    private bool Commit()
    {
        body = at;
        isCertain = true;
        return true;
    }
}
