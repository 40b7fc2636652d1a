namespace Conformance.Protocols.Traces;

/// <summary>How far one physical line of a capture was understood. Every line has exactly one; the counts add up to the lines read.</summary>
public enum LineSupport
{
    /// <summary>Became an observation, a table row or a configuration fact that the checker uses.</summary>
    Modelled,

    /// <summary>Understood and kept as surroundings of the modelled lines: prompts, legends, headers, debug lines that change no state.</summary>
    Context,

    /// <summary>Carries nothing: blank lines, comment marks, counters that no rule uses.</summary>
    Irrelevant,

    /// <summary>Of a protocol, command or platform that the dialect does not read, or of no device: the text of a program, a line that a person retyped.</summary>
    Unsupported,

    /// <summary>Of a known form, but damaged or cut so that its values cannot be trusted; never guessed.</summary>
    Malformed,

    /// <summary>Matches no known form.</summary>
    Unrecognized,
}
