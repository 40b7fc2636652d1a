namespace Conformance.Dialects.Framing;

/// <summary>What a line is to the record above it.</summary>
internal enum Continuation
{
    /// <summary>Something else: the record is over.</summary>
    None,

    /// <summary>It has no mark that begins a record of its own: the record may go on in it.</summary>
    GoesOn,

    /// <summary>A relay received it from another host, between two lines of the record.</summary>
    OfAnotherHost,
}
