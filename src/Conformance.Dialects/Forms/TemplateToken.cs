namespace Conformance.Dialects.Forms;

/// <summary>A piece of a template.</summary>
internal abstract record TemplateToken
{
    /// <summary>Bytes without blanks that must stand here.</summary>
    internal sealed record Word(string Text) : TemplateToken;

    /// <summary>One or more blanks or tabs: captures collapse and widen them.</summary>
    internal sealed record Blank : TemplateToken
    {
        /// <summary>The one of them.</summary>
        public static readonly Blank Run = new();
    }

    /// <summary>A value.</summary>
    internal sealed record Hole(Field Field) : TemplateToken;
}
