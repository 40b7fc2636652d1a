namespace Conformance.Dialects.Identity;

/// <summary>A device of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names that it goes by in the captures.</param>
/// <param name="Os">Its operating system and release; blank where nothing says so.</param>
/// <param name="Files">The files that hold its output.</param>
public sealed record DeviceIdentity(string Name, IReadOnlyList<string> Aliases, string Os, IReadOnlyList<string> Files)
{
    /// <summary>Whether a capture or the user names it; else it is called after the file that its lines stand in, which name none.</summary>
    public bool IsNamed { get; init; }
}
