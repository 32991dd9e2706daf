namespace Consumers;

public static class Heavy
{
    public static readonly Indicator Weighs101 = new("1.1", "Digital ID", weight: 101);
}
