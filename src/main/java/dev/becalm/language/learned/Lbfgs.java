package dev.becalm.language.learned;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Finds the lowest point of a smooth function (limited-memory BFGS, Liu and Nocedal 1989). Deterministic. */
final class Lbfgs {
    private static final int MEMORY = 8;
    private static final int HALVINGS = 20;
    private static final double ENOUGH = 1e-4;
    private static final double SETTLED = 1e-5;

    private Lbfgs() {}

    /** A function of many numbers. */
    interface Slope {
        /** The value at a point; fills in the gradient there. */
        double at(double[] point, double[] gradient);
    }

    /** The point reached from 0 after at most so many rounds. */
    static double[] lowest(Slope slope, int size, int rounds) {
        double[] point = new double[size];
        double[] gradient = new double[size];
        double value = slope.at(point, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int round = 0; round < rounds; round++) {
            double[] way = way(gradient, steps);
            double descent = dot(gradient, way);
            double reach = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = moved(point, way, reach);
            double[] nextGradient = new double[size];
            double nextValue = slope.at(next, nextGradient);
            for (int i = 0; i < HALVINGS && nextValue > value + ENOUGH * reach * descent; i++) {
                reach /= 2;
                next = moved(point, way, reach);
                nextValue = slope.at(next, nextGradient);
            }
            remember(steps, new Step(moved(next, point, -1), moved(nextGradient, gradient, -1)));
            boolean settled = value - nextValue < SETTLED * Math.abs(value);
            point = next;
            gradient = nextGradient;
            value = nextValue;
            if (settled) {
                break;
            }
        }
        return point;
    }

    private static void remember(Deque<Step> steps, Step step) {
        if (step.curvature() > 1e-12) {
            steps.addLast(step);
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    // The gradient turned by what the last steps showed of the curvature, downhill.
    private static double[] way(double[] gradient, Deque<Step> steps) {
        double[] way = gradient.clone();
        Deque<Double> amounts = new ArrayDeque<>();
        for (Iterator<Step> newest = steps.descendingIterator(); newest.hasNext(); ) {
            Step step = newest.next();
            double amount = dot(step.moved, way) / step.curvature();
            amounts.addFirst(amount);
            add(-amount, step.turned, way);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = last.curvature() / dot(last.turned, last.turned);
            for (int i = 0; i < way.length; i++) {
                way[i] *= scale;
            }
        }
        for (Step step : steps) {
            double amount = dot(step.turned, way) / step.curvature();
            add(amounts.removeFirst() - amount, step.moved, way);
        }
        for (int i = 0; i < way.length; i++) {
            way[i] = -way[i];
        }
        return way;
    }

    private static double[] moved(double[] from, double[] way, double reach) {
        double[] to = from.clone();
        add(reach, way, to);
        return to;
    }

    private static void add(double amount, double[] what, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += amount * what[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** How far a step went and how much the gradient changed on it. */
    private static final class Step {
        private final double[] moved;
        private final double[] turned;

        Step(double[] moved, double[] turned) {
            this.moved = moved;
            this.turned = turned;
        }

        double curvature() {
            return dot(moved, turned);
        }
    }
}
