namespace Conformance.Store.Postgres;

/// <summary>
/// The store cannot be used now: no server is installed, the cluster does not start, the disk is full. The message says in
/// words for the user what is wrong, where, and what to do; the command line prints it alone and exits with 5.
/// </summary>
public class StoreUnavailableException : Exception
{
    /// <summary>A store that cannot be used for a reason found here.</summary>
    /// <param name="message">What is wrong, the path, and what to do.</param>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>A store that cannot be used because of an error below.</summary>
    /// <param name="message">What is wrong, the path, and what to do.</param>
    /// <param name="innerException">The error below; its text is already in the message.</param>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
