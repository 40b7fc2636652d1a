using Conformance.Protocols.Captures;

namespace Conformance.Checks.Tables.Captures;

/// <summary>The rows of one table, as captures bring them.</summary>
internal abstract class CollectedRows
{
    /// <summary>Adds a capture that holds rows of this table.</summary>
    public abstract void Add(string device, Capture capture);

    /// <summary>The table.</summary>
    public abstract DataTable Complete();
}
