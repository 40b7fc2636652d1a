using System.Text;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Framing.Headings;

namespace Conformance.Dialects.Framing.Documents;

/// <summary>
/// Whole captures inside strings of JSON or YAML, or of what a program prints, their line ends written as <c>\r\n</c> (RFC 8259 §7, YAML 1.2 §5.7): <c>"output": "R1#show clock\r\n*12:00:00 …"</c>.
/// Where the members around a string name its device, or the command that it answers, that stands before it as a prompt would.
/// </summary>
/// <param name="hosts">The hosts whose prompts were seen.</param>
internal sealed class EmbeddedText(KnownHosts hosts)
{
    /// <summary>Ansible gives each answer once as it was and once as a list of its lines.</summary>
    public static ReadOnlySpan<byte> Again => "stdout_lines"u8;

    /// <summary>No message and no command with its answer is as short, bytes: a line that holds nothing longer is left to be counted as not read.</summary>
    private const int Shortest = 12;

    private readonly List<byte[]> sessions = [];
    private readonly List<byte> session = [];
    private readonly List<(byte[] Command, byte[] Text)> waiting = [];
    private readonly Stack<(byte[] Host, int Depth)> outer = [];
    private byte[] host = [];
    private byte[] command = [];
    private byte[] name = [];
    private int depth;
    private int depthOfHost;

    /// <summary>What the strings in a line say, as sessions; none where the line holds no such string, or nothing stands in it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    public static IReadOnlyList<byte[]> Read(ReadOnlySpan<byte> line, KnownHosts hosts) => HasLines(line) || IsValue(line.Trim(" \t,"u8)) ? new EmbeddedText(hosts).Read(line) : [];

    /// <summary>Whether a line holds line ends as documents write them.</summary>
    public static bool HasLines(ReadOnlySpan<byte> text) => text.IndexOf("\\n"u8) >= 0;

    /// <summary>An object or a list that is whole in its line: a string in it may be a message.</summary>
    private static bool IsValue(ReadOnlySpan<byte> text) => text is [(byte)'{', .., (byte)'}'] or [(byte)'[', .., (byte)']'];

    private List<byte[]> Read(ReadOnlySpan<byte> line)
    {
        var strings = new WrittenStrings(line);
        var from = 0;
        while (strings.MoveNext())
        {
            Pass(line[from..strings.Start]);
            if (strings.IsName) Name(strings.Text);
            else Value(strings.Text);
            from = strings.End;
        }

        Pass(line[from..]);
        Leave();
        return sessions.Exists(found => found.Length >= Shortest) ? sessions : [];
    }

    /// <summary>What stands between two strings: brackets; a name without quotation marks, as YAML has it; the rest of a string whose beginning was cut off.</summary>
    private void Pass(ReadOnlySpan<byte> between)
    {
        if (HasLines(between))
        {
            Await(between.Trim("\"', "u8));
            return;
        }

        foreach (var letter in between)
        {
            if (letter is (byte)'{' or (byte)'[') depth++;
            else if (letter is (byte)'}' or (byte)']') depth--;
            if (letter == '}' && host.Length == 0) Leave();
            while (depth < depthOfHost && letter is (byte)',' or (byte)'}' or (byte)']') Leave();
        }

        var bare = between.Trim(" \t-"u8);
        if (bare is [not (byte)':', .., (byte)':']) Name(bare[..^1]);
    }

    /// <summary>What comes behind the object of a device is not the device's, but that of the object around it.</summary>
    private void Leave()
    {
        Flush();
        if (session.Count > 0) sessions.Add([.. session]);
        session.Clear();
        (host, depthOfHost) = outer.TryPop(out var around) ? around : ([], depth);
    }

    private void Name(ReadOnlySpan<byte> written)
    {
        name = written.ToArray();
        if (DeviceHeading.IsName(name, hosts)) Enter(name, depth + 1);
        else if (IsShow(name)) command = name;
    }

    private void Value(ReadOnlySpan<byte> written)
    {
        if (DeviceMember.HostOf(name, written, hosts) is { IsEmpty: false } device) Enter(device, depth);
        else if (IsOutput(written)) Await(written);
        else if (name.AsSpan().SequenceEqual("command"u8) && IsShow(written)) command = written.ToArray();
    }

    /// <summary>Several lines, or a message; of a list of lines, those that were given as a whole already are none.</summary>
    private bool IsOutput(ReadOnlySpan<byte> written) =>
        HasLines(written) || (LogHeader.Read(written) is { IsCertain: true } header && header.BodyStart < written.Length && !name.AsSpan().SequenceEqual(Again));

    private void Await(ReadOnlySpan<byte> written)
    {
        var text = WrittenStrings.Said(written);
        if (text.AsSpan().ContainsAnyExcept(" \t\r\n"u8)) waiting.Add((command, text));
        command = [];
    }

    /// <summary>The output before it is of the device as well, if its object names the device and no other one was named; a name has but its own value.</summary>
    /// <param name="device">Its name.</param>
    /// <param name="inside">How deep that lies which is the device's.</param>
    private void Enter(ReadOnlySpan<byte> device, int inside)
    {
        if (host.Length > 0 || inside > depth) Flush();
        if (host.Length > 0 && inside > depthOfHost) outer.Push((host, depthOfHost));
        (host, depthOfHost) = (device.ToArray(), inside);
    }

    private void Flush()
    {
        foreach (var (asked, text) in waiting)
        {
            if (host.Length > 0) session.AddRange([.. host, (byte)'#', .. asked, (byte)'\n']);
            else if (asked.Length > 0) session.AddRange([.. asked, (byte)'\n']);
            session.AddRange([.. text, (byte)'\n']);
        }

        waiting.Clear();
    }

    private static bool IsShow(ReadOnlySpan<byte> text) => text.StartsWith("sh"u8) && !HasLines(text) && CommandLine.Parse(Encoding.UTF8.GetString(text)).IsShow;
}
