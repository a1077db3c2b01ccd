namespace Platform.Domain.Supervision;

/// <summary>What one department is to do in a case.</summary>
public sealed class DepartmentTask
{
    // The persistence layer fills the properties of an instance it makes this way.
    private DepartmentTask()
    {
        Department = null!;
        Task = null!;
    }

    internal DepartmentTask(int number, string department, string task, DateOnly dueOn)
    {
        Number = number;
        Department = department;
        Task = task;
        DueOn = dueOn;
    }

    /// <summary>Number in the case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Code of the department.</summary>
    public string Department { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Task { get; private set; }

    /// <summary>Last day for it.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When it was done; <see langword="null"/> until then.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What came of it, in short: a verdict, not other people's records.</summary>
    public string? Result { get; private set; }

    /// <summary>Whether it fell away because the case was closed.</summary>
    public bool IsDropped { get; private set; }

    /// <summary>Whether the missed day was noted.</summary>
    public bool IsMissNoted { get; private set; }

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => DoneOn is null && !IsDropped;

    internal void Complete(DateOnly on, string result) => (DoneOn, Result) = (on, result);

    internal void Drop() => IsDropped = true;

    internal void NoteMiss() => IsMissNoted = true;

    internal void Move(DateOnly dueOn, DateTimeOffset now) => (DueOn, IsMissNoted) = (dueOn, IsMissNoted && now >= ChinaTime.EndOf(dueOn));
}
