namespace Conformance.Dialects.Forms;

/// <summary>Something that a line can be an example of.</summary>
internal interface IForm
{
    /// <summary>A stable name: <c>ios.hsrp.event</c>.</summary>
    string Id { get; }

    /// <summary>How the line looks.</summary>
    LineTemplate Template { get; }

    /// <summary>Real lines of this form; a form without one is not finished.</summary>
    IReadOnlyList<string> Samples { get; }

    /// <summary>Whether a line of this form begins a record that lines behind it add to.</summary>
    bool BeginsRecord => false;
}
