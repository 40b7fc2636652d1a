namespace Conformance.Dialects.Secrets;

/// <summary>What a part of a <see cref="SecretPattern"/> stands for.</summary>
internal enum SecretTokenKind
{
    /// <summary>One of some keywords.</summary>
    Keyword,

    /// <summary>Any word.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>As many words as stand before the next keyword.</summary>
    Words,

    /// <summary>The digit that says how the secret behind it is encrypted, where it is printed: 0 not at all, 4 to 10 by one of IOS's methods.</summary>
    Type,

    /// <summary>A secret of one word, or in quotation marks.</summary>
    Secret,

    /// <summary>A secret of one word that ends the line and is no short number.</summary>
    SecretName,

    /// <summary>A secret that may hold blanks and goes to the last of some keywords, or to the end of the line.</summary>
    SecretLine,

    /// <summary>A secret that is only one in quotation marks.</summary>
    Quoted,

    /// <summary>A secret that follows some characters without a blank.</summary>
    Glued,
}
