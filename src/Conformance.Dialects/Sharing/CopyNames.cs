using System.Globalization;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// What files are called in a copy: by their devices, else by number. Up to its first full stop a name is the device that a file is from where nothing else says so, in
/// the copy as in the original. Phases are kept, since they tell what happens.
/// </summary>
/// <param name="names">Maps the devices.</param>
internal sealed class CopyNames(NameMap names)
{
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);

    /// <summary>The device of a file in the copy; blank where none was given.</summary>
    public string DeviceOf(CaptureFile file) => file.Device.Length > 0 ? names.Map(file.Device) : "";

    /// <summary>The paths of files in the copy.</summary>
    /// <param name="files">The files, each with its kind; blank where none was given.</param>
    public IReadOnlyList<string> Of(IReadOnlyList<(CaptureFile File, string Kind)> files)
    {
        var wanted = files.Select(file => (Stem: StemOf(file.File, file.Kind), Ending: file.Kind is "config" or "show" ? "txt" : "log")).ToList();
        var repeated = wanted.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet();
        var used = new Dictionary<(string, string), int>();
        List<string> paths = [.. wanted.Select(name => $"{name.Stem}{(repeated.Contains(name) ? NumberOf(name) : "")}.{name.Ending}")];
        var isInOrder = files.All(file => file.Kind.Length > 0) || paths.SequenceEqual(paths.Order(StringComparer.Ordinal));
        return isInOrder ? paths : [.. paths.Select((path, index) => $"{Padded(index + 1, paths.Count)}/{path}")];

        string NumberOf((string, string) name) => "." + Padded(used[name] = used.GetValueOrDefault(name) + 1, files.Count);
    }

    private string StemOf(CaptureFile file, string kind)
    {
        var folder = string.Concat(file.Phase.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));
        return (folder.Length > 0 ? folder + "/" : "") + DeviceStem(file) + (kind.Length > 0 ? "." + kind : "");
    }

    private string DeviceStem(CaptureFile file)
    {
        if (file.Device.Length > 0) return names.Map(file.Device);
        if (names.IsHost(file.DeviceByName)) return names.Map(file.DeviceByName);
        if (!stems.TryGetValue(file.DeviceByName, out var stem)) stems[file.DeviceByName] = stem = $"file-{(stems.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        return stem;
    }

    private static string Padded(int number, int most) => number.ToString(CultureInfo.InvariantCulture).PadLeft(most.ToString(CultureInfo.InvariantCulture).Length, '0');
}
