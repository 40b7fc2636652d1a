using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Conformance.Benchmarks.Compared;

/// <summary>A run in a process of its own, on one processor where the system can see to that.</summary>
internal static class ChildRun
{
    private const int PollMilliseconds = 5;

    /// <summary>Runs a reading of ours.</summary>
    public static Measured Own(string reading, string path, bool pinned = true)
    {
        var (process, output) = Start("dotnet", ["exec", typeof(ChildRun).Assembly.Location, "oneshot", reading, path], pinned);
        using (process)
        {
            var text = output.GetAwaiter().GetResult();
            process.WaitForExit();
            var result = text.Split('\n').FirstOrDefault(line => line.StartsWith(OneShot.ResultMark, StringComparison.Ordinal));
            return JsonSerializer.Deserialize<Measured>((result ?? throw new InvalidOperationException($"oneshot {reading} gave no result:\n{text}"))[OneShot.ResultMark.Length..])!;
        }
    }

    /// <summary>Runs another program over a file of so many lines.</summary>
    public static Measured Foreign(string name, (string Program, string[] Arguments) command, string path, long lines)
    {
        var start = Stopwatch.GetTimestamp();
        var (process, output) = Start(command.Program, command.Arguments, pinned: true);
        using (process)
        {
            var usage = default(ProcessUsage);
            while (!process.WaitForExit(PollMilliseconds)) usage = usage.Max(ProcessUsage.Of(process.Id.ToString(CultureInfo.InvariantCulture)));
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            _ = output.GetAwaiter().GetResult();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
            return new(name, lines, new FileInfo(path).Length, seconds, null, usage.ProcessorSeconds, usage.PeakMemory);
        }
    }

    private static (Process Process, Task<string> Output) Start(string program, string[] arguments, bool pinned)
    {
        var isPinned = pinned && ForeignTools.IsPresent("taskset");
        var start = isPinned ? new ProcessStartInfo("taskset", ["-c", "0", program, .. arguments]) : new ProcessStartInfo(program, arguments);
        start.RedirectStandardOutput = true;
        var process = Process.Start(start)!;
        return (process, process.StandardOutput.ReadToEndAsync());
    }
}
