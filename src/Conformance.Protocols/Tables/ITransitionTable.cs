namespace Conformance.Protocols.Tables;

/// <summary>A protocol's table as text, for printing, goldens and findings.</summary>
public interface ITransitionTable
{
    /// <summary>The table's name: <c>hsrp</c>.</summary>
    string Name { get; }

    /// <summary>Whose behaviour it describes: the specification's (<c>rfc2281</c>) or a system's (<c>ios</c>).</summary>
    string Profile { get; }

    /// <summary>The default citation of its rows.</summary>
    Citation Cite { get; }

    /// <summary>Where an empty cell is legal and changes nothing, the clause that says so; else null.</summary>
    Citation? BlankCells { get; }

    /// <summary>Whether a move, its states as printed, has no row and a source says that it is wrong for that.</summary>
    bool Refuses(string left, string entered);

    /// <summary>The states as printed, in the specification's order.</summary>
    IReadOnlyList<string> StateNames { get; }

    /// <summary>The states of <see cref="StateNames"/> that routers print as <paramref name="word"/>: several where one word is printed for two.</summary>
    IReadOnlyList<string> NamesOf(string word);

    /// <summary>The events as printed, with their meaning, in the specification's order.</summary>
    IReadOnlyList<(string Name, string Meaning)> EventNames { get; }

    /// <summary>The events, as printed, that the clause on blank cells does not cover.</summary>
    IReadOnlyList<string> OutsideNames { get; }

    /// <summary>The filled cells, in the specification's order.</summary>
    IReadOnlyList<TransitionRowText> RowTexts { get; }
}
