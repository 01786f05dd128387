@org.jspecify.annotations.NullMarked
package dev.becalm;
