using Conformance.Store.Postgres;

namespace Conformance.Store;

/// <summary>Facts in the store are none that this version knows: they were changed behind its back, or another version wrote them.</summary>
public sealed class FactsUnreadableException(string message, Exception innerException) : StoreUnavailableException(message, innerException);
