using System.Globalization;
using System.Text;

namespace Conformance.Benchmarks.Workloads;

/// <summary>
/// A debug log of 201 routers at 67 sites, the same for the same seed: two HSRP routers and an IPsec peer each, of which one fails now and then and comes back.
/// Two sites in three are relayed by syslog; the others are consoles, in sections behind prompts.
/// </summary>
public sealed class Workload
{
    private const int Sites = 67;
    private const int SectionLines = 800;
    private static readonly DateTime Start = new(2024, 11, 23, 10, 0, 0);
    private readonly PriorityQueue<Action, (long Time, long Order)> agenda = new();
    private readonly StringBuilder[] sections = new StringBuilder[3 * Sites];
    private readonly int[] sectionLines = new int[3 * Sites];
    private readonly int[] sequence = [.. Enumerable.Range(0, 3 * Sites).Select(device => 100 + (device * 37 % 900))];
    private readonly Dictionary<WorkloadKind, long> records = Enum.GetValues<WorkloadKind>().ToDictionary(kind => kind, _ => 0L);
    private readonly TextWriter output;
    private long order;
    private long bytes;
    private long pending;
    private long lines;

    private Workload(TextWriter output) => this.output = output;

    /// <summary>Milliseconds since the beginning.</summary>
    internal long Now { get; private set; }

    /// <summary>Writes a workload of about <paramref name="size"/> bytes.</summary>
    public static WorkloadStatistics Write(string path, long size, int seed = 1)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        var workload = new Workload(file);
        workload.Run(size, seed);
        var statistics = new WorkloadStatistics(workload.bytes, workload.lines, workload.records);
        statistics.Save(path);
        return statistics;
    }

    /// <summary>Something happens in <paramref name="delay"/> milliseconds.</summary>
    internal void In(long delay, Action what) => agenda.Enqueue(what, (Now + delay, order++));

    /// <summary>A router prints a message now.</summary>
    internal void Say(int device, WorkloadKind kind, string message)
    {
        records[kind]++;
        var site = device / 3;
        if (site % 10 is 3 or 6 or 9) Collect(device, $"{Stamp(isSet: site % 10 == 6)}: {message}\n");
        else Put(string.Create(CultureInfo.InvariantCulture, $"{Moment:MMM} {Moment.Day,2} {Moment:HH:mm:ss} {NameOf(device)} {++sequence[device]}: *{Stamp(isSet: true)}: {message}\n"));
    }

    private DateTime Moment => Start.AddMilliseconds(Now);

    private static string NameOf(int device) =>
        string.Create(CultureInfo.InvariantCulture, $"{(device % 3) switch { 0 => $"7204VXR-{(2 * (device / 3)) + 1}", 1 => $"7204VXR-{(2 * (device / 3)) + 2}", _ => $"vpn7200-{(device / 3) + 1}" }}");

    /// <summary>The device's clock; one that was never set counts from its start.</summary>
    private string Stamp(bool isSet)
    {
        var clock = isSet ? Moment : new DateTime(1993, 3, 1).AddMilliseconds(Now);
        return string.Create(CultureInfo.InvariantCulture, $"{(isSet ? "" : "*")}{clock:MMM} {clock.Day,2} {clock:HH:mm:ss.fff}");
    }

    private void Run(long size, int seed)
    {
        for (var site = 0; site < Sites; site++) new WorkloadSite(this, site, new Random((seed * 1000) + site)).Begin();
        while (bytes + pending < size && agenda.TryDequeue(out var what, out var due))
        {
            Now = due.Time;
            what();
        }

        for (var device = 0; device < sections.Length; device++) EndSection(device);
    }

    private void Collect(int device, string text)
    {
        (sections[device] ??= new()).Append(text);
        pending += text.Length;
        if (++sectionLines[device] >= SectionLines) EndSection(device);
    }

    private void EndSection(int device)
    {
        if (sections[device] is not { Length: > 0 } section) return;
        records[WorkloadKind.Prompt]++;
        Put($"{NameOf(device)}#\n");
        Put(section.ToString());
        pending -= section.Length;
        section.Clear();
        sectionLines[device] = 0;
    }

    private void Put(string text)
    {
        output.Write(text);
        bytes += text.Length;
        lines += text.AsSpan().Count('\n');
    }
}
