namespace Consumers;

public static class Greeting
{
    public static void Print() => Console.WriteLine("สวัสดี");
}
