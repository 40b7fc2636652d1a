namespace Conformance.Benchmarks.Compared;

/// <summary>A way to go through a capture.</summary>
public interface IReading
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Goes through it once.</summary>
    CountedReading Read(string path);
}
