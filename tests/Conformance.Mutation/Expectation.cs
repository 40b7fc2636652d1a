namespace Conformance.Mutation;

/// <summary>What a checker must say of a mutant.</summary>
internal enum Expectation
{
    /// <summary>Routers and collectors do this to logs of devices that are well: a violation is a false alarm.</summary>
    NoViolation,

    /// <summary>The same, where headers tell what was done: it must not pass unnoticed either.</summary>
    NoticedWithoutViolation,

    /// <summary>The line prints a move that no row of the table allows: a violation at that very line.</summary>
    Violation,

    /// <summary>The change may be legal; it must not pass unnoticed.</summary>
    Noticed,
}
