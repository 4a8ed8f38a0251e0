// sentry-stays-small: reaches the engine, by way of another file.
import './sentry-stays-small.ts';
