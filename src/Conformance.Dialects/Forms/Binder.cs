namespace Conformance.Dialects.Forms;

/// <summary>Makes what a line states out of its values.</summary>
/// <typeparam name="T">What it states.</typeparam>
internal delegate T Binder<out T>(Fields line);
