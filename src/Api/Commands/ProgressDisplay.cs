using Platform.Api.Hosting;
using Spectre.Console;

namespace Platform.Api.Commands;

/// <summary>Shows how far long work is: a bar on a terminal, a line now and then in a log. Always on standard error.</summary>
internal static class ProgressDisplay
{
    public static async Task<T> RunAsync<T>(Func<IProgress<WorkDone>, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(new Lines());
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<WorkDone>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

        public void Report(WorkDone value)
        {
            lock (_tasks)
            {
                if (!_tasks.TryGetValue(value.What, out var task))
                {
                    _tasks[value.What] = task = context.AddTask(Markup.Escape(value.What), maxValue: Math.Max(1, value.Total));
                }

                task.Value = value.Done;
            }
        }
    }

    private sealed class Lines : IProgress<WorkDone>
    {
        private const int Step = 25;
        private readonly Dictionary<string, int> _told = new(StringComparer.Ordinal);

        public void Report(WorkDone value)
        {
            var percent = value.Total == 0 ? 100 : (int)(100L * value.Done / value.Total);
            lock (_told)
            {
                if (percent >= _told.GetValueOrDefault(value.What) + Step)
                {
                    _told[value.What] = percent - (percent % Step);
                    Console.Error.WriteLine($"{value.What}: {percent} %");
                }
            }
        }
    }
}
