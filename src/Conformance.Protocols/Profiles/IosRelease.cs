using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Protocols.Profiles;

/// <summary>A release of IOS or IOS-XE as far as it is known: <c>12.3(7)T1</c>, or <c>12.3</c> where nothing tells the rest.</summary>
/// <param name="Major">The major number.</param>
/// <param name="Minor">The minor number; null where unknown.</param>
/// <param name="Maintenance">The number in brackets; null where unknown, and for IOS-XE.</param>
/// <param name="Train">The letters of the train; blank for the mainline, null where unknown.</param>
/// <param name="IsXe">Whether it is of IOS-XE, which counts anew.</param>
public sealed partial record IosRelease(int Major, int? Minor, int? Maintenance, string? Train, bool IsXe)
{
    /// <summary>From this major number on every release is of IOS-XE.</summary>
    private const int FirstOfXe = 16;

    /// <summary>Lower numbers are of IOS-XE 2 and 3.</summary>
    private const int FirstOfIos = 9;

    private string printed = "";

    /// <summary>IOS-XE of whatever release.</summary>
    public static IosRelease Xe { get; } = new(FirstOfXe, null, null, null, IsXe: true) { printed = "IOS-XE" };

    /// <summary>Whether it names one release, rather than all of one major or minor number.</summary>
    public bool IsExact => Maintenance is not null || (IsXe && Minor is not null);

    /// <summary>Whether it is a number of IOS-XE 2 or 3, which has another number as IOS.</summary>
    public bool CountsBesideIos => Major < FirstOfIos;

    /// <summary>All releases of one number of IOS: of 12.3, or of 15.</summary>
    public static IosRelease Of(int major, int? minor) => new(major, minor, null, null, IsXe: false) { printed = minor is null ? $"{major}" : $"{major}.{minor}" };

    /// <summary>The release that <paramref name="text"/> names; throws where it is none.</summary>
    public static IosRelease Parse(string text) => TryParse(text) ?? throw new FormatException($"'{text}' is no release of IOS.");

    /// <summary>Reads <c>12.3(7)T1</c>, <c>12.3</c>, <c>15</c>, <c>16.9.3</c>, <c>03.06.05E</c>; null for what is no release.</summary>
    public static IosRelease? TryParse(string text) => Printed().Match(text) is { Success: true } match ? Of(match, text) : null;

    /// <summary>The release in an image's name: <c>c7200-a3jk9s-mz.123-7.T1</c> is 12.3(7)T1; null where none is in it.</summary>
    public static IosRelease? OfImage(string image)
    {
        var match = ImageName().Match(image);
        return match.Success ? Of(match, match.Result("${major}.${minor}(${maintenance})${train}${rebuild}")) : null;
    }

    /// <summary>The same as IOS-XE prints it of the IOS within: <c>15.5(3)S</c> of IOS-XE 3.16.</summary>
    public IosRelease AsXe() => this with { IsXe = true };

    /// <summary>
    /// Whether the release has what came with <paramref name="first"/>, a release of the mainline or of a T train. IOS-XE began after them, and follows the last of them. A T train takes over the fixes
    /// of its mainline, a mainline no features; the next mainline comes from the T train (Cisco Networking Academy, Scaling Networks 9.1.1, IOS 12.4 trains). Other trains of a lower number went on
    /// beside them, so that nothing tells: null.
    /// </summary>
    public bool? IsAtLeast(IosRelease first)
    {
        if (IsXe || Major != first.Major) return IsXe || Major > first.Major;
        if (first.Minor is not { } minor) return true;
        if (Minor != minor) return Minor > minor ? true : Minor < minor && IsOrdered ? false : null;
        if (first.Maintenance is not { } wanted) return true;
        if (!IsOrdered || Maintenance is not { } maintenance) return null;
        return (IsOfTrainT || !first.IsOfTrainT) && maintenance >= wanted;
    }

    /// <summary>The release as printed.</summary>
    public override string ToString() => printed;

    private bool IsOrdered => Train is "" || IsOfTrainT;

    private bool IsOfTrainT => Train is ['T', ..];

    private static IosRelease Of(Match match, string text)
    {
        int? Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;
        var (major, maintenance) = (Number("major")!.Value, Number("maintenance"));
        return new(major, Number("minor"), maintenance, maintenance is null ? null : match.Groups["train"].Value, major is >= FirstOfXe or < FirstOfIos) { printed = text };
    }

    [GeneratedRegex(@"^(?<major>[0-9]{1,2})(\.(?<minor>[0-9]{1,2})(\((?<maintenance>[0-9]{1,3})[0-9.a-z]*\)(?<train>[A-Z]*)[0-9a-z]*|\.[0-9A-Za-z.:]+)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();

    [GeneratedRegex(@"\.(?<major>[0-9]{2})(?<minor>[0-9])-(?<maintenance>[0-9]{1,3})(?![0-9])\.?(?<train>[A-Z]*)(?<rebuild>[0-9]*)", RegexOptions.CultureInvariant)]
    private static partial Regex ImageName();
}
