namespace Conformance.Dialects.Secrets;

/// <summary>What a line may hold by those before it.</summary>
internal enum SecretStateKind
{
    /// <summary>Nothing that the line does not show itself.</summary>
    None,

    /// <summary>A part of a private key.</summary>
    PrivateKey,

    /// <summary>A row of <c>show crypto isakmp key</c>.</summary>
    KeyTable,

    /// <summary>The rest of a secret that was wrapped.</summary>
    Wrapped,

    /// <summary>What was typed at a question for a password.</summary>
    Typed,
}
